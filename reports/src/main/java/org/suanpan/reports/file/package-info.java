/// Files on disk: safe names, and writing that leaves either the whole new file or the old one.
@NullMarked
package org.suanpan.reports.file;

import org.jspecify.annotations.NullMarked;
