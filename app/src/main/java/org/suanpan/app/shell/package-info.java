/// The frame around the screens: navigation, tabs, bars, palette.
@NullMarked
package org.suanpan.app.shell;

import org.jspecify.annotations.NullMarked;
