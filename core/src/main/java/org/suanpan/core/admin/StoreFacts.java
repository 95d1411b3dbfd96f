package org.suanpan.core.admin;

/// Reading facts about the open data file, and its few settings.
public interface StoreFacts {

    StoreInfo info();

    /// A setting, or `otherwise` when it was never set.
    String setting(String name, String otherwise);

    void set(String name, String value);
}
