/// The program checks its own rules: rows with known answers run through the real engines.
@NullMarked
package org.suanpan.app.selftest;

import org.jspecify.annotations.NullMarked;
