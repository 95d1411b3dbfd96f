/// What customers say and what is due with them: complaints, satisfaction, losses, reminders, greetings.
@NullMarked
package org.suanpan.app.voice;

import org.jspecify.annotations.NullMarked;
