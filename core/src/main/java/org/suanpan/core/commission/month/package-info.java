/// What everybody earned by a month, component by component, and what is paid of it: every figure a function of the documents
/// known now, so that late ones need no formula of their own.
@NullMarked
package org.suanpan.core.commission.month;

import org.jspecify.annotations.NullMarked;
