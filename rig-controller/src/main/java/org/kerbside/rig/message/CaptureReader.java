package org.kerbside.rig.message;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads captures of the radio network; found with {@link java.util.ServiceLoader}. */
public interface CaptureReader {

    /**
     * Tells one line a frame, in order.
     *
     * @throws Malformed where the file is no capture
     */
    void read(Path capture, Consumer<String> line);
}
