package org.suanpan.core.base;

/// Makes the hidden text a name is found by when typed in Latin letters: pinyin initials and full pinyin, in every
/// reading of each character (长沙 by `cs` and `zs`). Lower case; empty for an empty name.
public interface SearchKeys {

    String of(String name);
}
