package org.heddle.exchange.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Words on their way into a stream as UTF-8, for long files: a word is encoded as a whole, which costs less than letter by letter. Half a letter becomes `?`.
public final class Utf8Stream {
    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private final byte[] room = new byte[ROOM];
    private int size;

    public Utf8Stream(OutputStream out) {
        this.out = out;
    }

    public Utf8Stream write(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > ROOM - size) {
            empty();
        }
        if (bytes.length > ROOM) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, room, size, bytes.length);
            size += bytes.length;
        }
        return this;
    }

    /// One letter of ASCII.
    public Utf8Stream write(char sign) throws IOException {
        if (size == ROOM) {
            empty();
        }
        room[size++] = (byte) sign;
        return this;
    }

    private void empty() throws IOException {
        out.write(room, 0, size);
        size = 0;
    }

    public void flush() throws IOException {
        empty();
        out.flush();
    }
}
