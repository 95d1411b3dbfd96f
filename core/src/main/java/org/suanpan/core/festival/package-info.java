/// On which days the festivals of the lunar calendar fall.
@NullMarked
package org.suanpan.core.festival;

import org.jspecify.annotations.NullMarked;
