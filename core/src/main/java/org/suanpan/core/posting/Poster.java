package org.suanpan.core.posting;

/// The one writer of the books.
public final class Poster {}
