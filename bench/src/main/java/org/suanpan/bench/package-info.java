/// Benchmarks and the data they run on; never shipped.
@NullMarked
package org.suanpan.bench;

import org.jspecify.annotations.NullMarked;
