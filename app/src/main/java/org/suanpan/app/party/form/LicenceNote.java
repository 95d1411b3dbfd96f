package org.suanpan.app.party.form;

import java.util.List;

import org.suanpan.core.party.identity.CreditCode;

/// What the form says of a licence code while it is typed: the key of a sentence, empty = nothing to say; whether it is a problem; and the codes
/// that may have been meant.
record LicenceNote(String key, String argument, boolean problem, List<String> meant) {

    static final LicenceNote NONE = new LicenceNote("", "", false, List.of());

    private static final int LENGTH = 18;

    /// A code still being typed is not called too short before the field is left.
    static LicenceNote of(String typed, boolean finished) {
        CreditCode code = CreditCode.read(typed);
        return switch (code.verdict()) {
            case EMPTY -> NONE;
            case OK -> code.organisationAgrees().orElse(true) ? new LicenceNote("party.licence.OK", "", false, List.of())
                    : new LicenceNote("party.licence.organisation", "", false, List.of());
            case LEGACY_15 -> new LicenceNote("party.licence.LEGACY_15", "", false, List.of());
            case BAD_LENGTH -> code.text().length() < LENGTH && !finished ? NONE
                    : new LicenceNote("party.licence.BAD_LENGTH", String.valueOf(code.text().length()), true, List.of());
            case BAD_CHAR, BAD_REGION -> new LicenceNote("party.licence." + code.verdict(), "", true, code.suggestions());
            case BAD_CHECK -> new LicenceNote("party.licence.BAD_CHECK", code.expectedCheck().orElse(""), true, code.suggestions());
        };
    }
}
