/// How willing a customer is to deal with the shop: whether he answers, pays in time and orders regularly, and what the owner thinks of him.
@org.jspecify.annotations.NullMarked
package org.suanpan.core.tier.willingness;
