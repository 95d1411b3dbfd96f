/// Reading figures across features: reports and the dashboard.
@NullMarked
package org.suanpan.persistence.report;

import org.jspecify.annotations.NullMarked;
