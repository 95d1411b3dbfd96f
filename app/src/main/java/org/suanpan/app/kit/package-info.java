/// The building blocks of the screens: tables, forms, tiles, charts. Knows no feature.
@NullMarked
package org.suanpan.app.kit;

import org.jspecify.annotations.NullMarked;
