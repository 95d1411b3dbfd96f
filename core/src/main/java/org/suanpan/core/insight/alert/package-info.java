/// When a figure of the shop is out of the ordinary, and whether somebody should be told. Estimates, so binary fractions
/// are allowed; nothing here is money.
@NullMarked
package org.suanpan.core.insight.alert;

import org.jspecify.annotations.NullMarked;
