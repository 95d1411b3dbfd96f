/// Where the owner defines fields of customers and suppliers.
@NullMarked
package org.suanpan.app.party.own;

import org.jspecify.annotations.NullMarked;
