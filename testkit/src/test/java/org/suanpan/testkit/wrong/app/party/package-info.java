/// Breaks nothing: marked.
@NullMarked
package org.suanpan.testkit.wrong.app.party;

import org.jspecify.annotations.NullMarked;
