/// Rules and fixtures shared by the tests of every module.
@NullMarked
package org.suanpan.testkit;

import org.jspecify.annotations.NullMarked;
