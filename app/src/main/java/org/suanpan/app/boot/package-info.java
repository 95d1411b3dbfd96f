/// Starting the program: the one place that builds services and chooses between window and command line.
@NullMarked
package org.suanpan.app.boot;

import org.jspecify.annotations.NullMarked;
