/// The editor of the shop's plans: a field for every term, examples while one types.
@NullMarked
package org.suanpan.app.commission.plan;

import org.jspecify.annotations.NullMarked;
