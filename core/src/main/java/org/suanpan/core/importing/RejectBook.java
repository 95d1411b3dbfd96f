package org.suanpan.core.importing;

import java.nio.file.Path;
import java.util.List;

import org.suanpan.core.base.Problem;

/// Writes the rows that were not taken into a workbook that can be mended and dropped in again: the source's own
/// columns after 原行号, 问题, 建议.
public interface RejectBook {

    Writing start(Path file);

    interface Writing {

        /// A sheet for one batch.
        void sheet(String name, List<String> headers);

        void row(int sourceRow, List<Problem> problems, List<Cell> cells, List<Integer> badColumns);

        /// Puts the finished workbook in its place.
        void finish();

        /// Leaves nothing behind.
        void discard();
    }
}
