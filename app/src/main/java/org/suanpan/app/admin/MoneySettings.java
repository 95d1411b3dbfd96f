package org.suanpan.app.admin;

/// What the settings say about money.
record MoneySettings(PayingSettings paying, BasisSettings basis, LateSettings late, WaiverSettings waivers) {}
