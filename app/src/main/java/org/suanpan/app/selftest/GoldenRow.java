package org.suanpan.app.selftest;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.suanpan.app.base.Json;

/// One row of a file of known answers. `number` is its place in the file, from 1.
record GoldenRow(int number, Map<String, String> fields) {

    private static final JSON JSON_READER = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS);

    static List<GoldenRow> read(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            int[] number = {0};
            return csv.stream().map(r -> new GoldenRow(++number[0], r.getFieldsAsMap())).toList();
        }
    }

    String text(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new IllegalArgumentException("row " + number + " has no column " + column);
        }
        return value;
    }

    /// The case id, or the place of a row that has none.
    String id() {
        return fields.getOrDefault("case_id", "row " + number);
    }

    Json json(String column) {
        try {
            return new Json(JSON_READER.anyFrom(text(column)));
        } catch (IOException e) {
            throw new IllegalArgumentException("row " + number + ", column " + column + " is not JSON", e);
        }
    }
}
