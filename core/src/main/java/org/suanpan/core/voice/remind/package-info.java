/// What is due with customers today, in one stream, and the words that go out with it.
@NullMarked
package org.suanpan.core.voice.remind;

import org.jspecify.annotations.NullMarked;
