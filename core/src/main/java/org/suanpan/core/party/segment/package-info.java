/// Named rules over customers: who fits one is read when it is asked, so nobody keeps a list.
@NullMarked
package org.suanpan.core.party.segment;

import org.jspecify.annotations.NullMarked;
