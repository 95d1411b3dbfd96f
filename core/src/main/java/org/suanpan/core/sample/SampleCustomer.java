package org.suanpan.core.sample;

/// A customer of the sample shop. `priceLevel` is A, B or C; the walk-in customer has no phone and no salesperson of
/// its own.
public record SampleCustomer(String code, String name, String category, String contact, String phone, String region,
        String address, String source, String remark, int creditDays, SampleRep rep, String priceLevel) {

    /// The code under which every data file knows its built-in 零售散客.
    public static final String WALK_IN = "WALK-IN";

    public boolean isWalkIn() {
        return code.equals(WALK_IN);
    }
}
