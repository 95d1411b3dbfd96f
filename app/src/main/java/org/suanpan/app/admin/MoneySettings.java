package org.suanpan.app.admin;

/// What the settings say about money.
record MoneySettings(LateSettings late, WaiverSettings waivers) {}
