/// The list and cards of suppliers, and for what goods are bought from whom.
@NullMarked
package org.suanpan.app.party.supplier;

import org.jspecify.annotations.NullMarked;
