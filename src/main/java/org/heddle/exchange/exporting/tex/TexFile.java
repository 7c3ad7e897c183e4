package org.heddle.exchange.exporting.tex;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A LaTeX file: its page around a body of its own.
public final class TexFile {
    private TexFile() {}

    /// What stands between the beginning and the end of the document.
    @FunctionalInterface
    public interface Body {
        void write(Writer tex) throws IOException;
    }

    public static void write(OutputStream out, Body body) throws IOException {
        var tex = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        tex.write(TexPage.OPENING);
        body.write(tex);
        tex.write("\\end{document}\n");
        tex.flush();
    }
}
