/// Complaints, answers, losses and reminders in the data file.
@NullMarked
package org.suanpan.persistence.voice;

import org.jspecify.annotations.NullMarked;
