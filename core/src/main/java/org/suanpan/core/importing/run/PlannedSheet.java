package org.suanpan.core.importing.run;

import org.suanpan.core.importing.SheetReader;
import org.suanpan.core.importing.recognise.SheetPlan;

/// A sheet and how it will be read.
public record PlannedSheet(SheetReader.Sheet sheet, SheetPlan plan) {}
