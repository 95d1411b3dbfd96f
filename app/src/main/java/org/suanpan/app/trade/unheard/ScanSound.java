package org.suanpan.app.trade.unheard;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Preferences;

/// Lets a scan be heard without looking: one high tone for a code that is known, two low ones for another. Off until
/// somebody wants it.
public final class ScanSound {

    private static final int RATE = 22_050;
    private static final int LOUD = 60;
    private static final int HIGH = 1_320;
    private static final int LOW = 330;
    private static final int MILLIS = 90;

    private final Desk desk;

    public ScanSound(Desk desk) {
        this.desk = desk;
    }

    public void heard(boolean known) {
        if (desk.preferences().get(Preferences.SCAN_SOUND, "no").equals("yes")) {
            desk.work().read(desk.text().of("admin.scan-sound"), () -> {
                play(known ? tone(HIGH, 1) : tone(LOW, 2));
                return true;
            }).run();
        }
    }

    /// A square wave in 8 bits, `times` times with a pause between.
    static byte[] tone(int hertz, int times) {
        int length = RATE * MILLIS / 1_000;
        byte[] signs = new byte[length * (2 * times - 1)];
        for (int part = 0; part < times; part++) {
            for (int i = 0; i < length; i++) {
                signs[part * 2 * length + i] = (byte) (i * 2 * hertz / RATE % 2 == 0 ? LOUD : -LOUD);
            }
        }
        return signs;
    }

    /// A machine without loudspeaker stays silent.
    private static void play(byte[] signs) {
        AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(signs, 0, signs.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException mute) {
            System.getLogger(ScanSound.class.getName()).log(System.Logger.Level.DEBUG, "no sound on this machine", mute);
        }
    }
}
