/// The words of the workbooks in Chinese and English.
@NullMarked
package org.suanpan.reports.text;

import org.jspecify.annotations.NullMarked;
