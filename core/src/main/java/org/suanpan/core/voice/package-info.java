/// What customers say of the shop: complaints and their steps, satisfaction, why somebody was lost.
@NullMarked
package org.suanpan.core.voice;

import org.jspecify.annotations.NullMarked;
