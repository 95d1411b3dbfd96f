/// Statements of account as workbooks, lists and batches.
@NullMarked
package org.suanpan.reports.statement;

import org.jspecify.annotations.NullMarked;
