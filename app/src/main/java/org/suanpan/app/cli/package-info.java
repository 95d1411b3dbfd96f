/// The second face of the program: the same services from the command line, without the toolkit.
@NullMarked
package org.suanpan.app.cli;

import org.jspecify.annotations.NullMarked;
