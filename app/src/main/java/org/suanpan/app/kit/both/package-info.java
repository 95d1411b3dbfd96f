/// One partner who is customer and supplier: what it comes to on balance, wherever one of his accounts is shown.
@NullMarked
package org.suanpan.app.kit.both;

import org.jspecify.annotations.NullMarked;
