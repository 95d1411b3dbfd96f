package org.suanpan.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SourceSizesTest {

    @TempDir
    Path folder;

    @Test
    void aMethodOfSixtyLinesPassesAndOneMoreDoesNot() throws IOException {
        Path sixty = write("Sixty.java", "class Sixty { void fits() {\n" + "\n".repeat(58) + "} }\n");
        Path more = write("More.java", "class More { void tooLong() {\n" + "\n".repeat(59) + "} }\n");

        assertEquals(List.of(more + ": method tooLong has 61 lines, at most 60"), SourceSizes.tooLong(folder));
        assertEquals(60, Files.readAllLines(sixty).size());
    }

    @Test
    void filesHaveTheirOwnLimits() throws IOException {
        write("Fits.java", "// 1\n".repeat(400));
        Path java = write("Long.java", "// 1\n".repeat(401));
        Path xml = write("Long.xml", "<!-- -->\n".repeat(301));

        assertEquals(
                List.of(java + ": 401 lines, at most 400", xml + ": 301 lines, at most 300"),
                SourceSizes.tooLong(folder));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
