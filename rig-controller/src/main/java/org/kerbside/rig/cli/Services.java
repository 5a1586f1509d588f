package org.kerbside.rig.cli;

import java.util.ServiceLoader;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.message.CaptureReader;
import org.kerbside.rig.message.GbcsAuthor;
import org.kerbside.rig.message.GbcsCodec;
import org.kerbside.rig.run.UnknownName;

/** What the class path has to read and write messages with. */
final class Services {

    private Services() {}

    static GbcsCodec codec(String name) {
        var all = ServiceLoader.load(GbcsCodec.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return all.stream()
                .filter(codec -> codec.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownName(
                        "codec",
                        name,
                        all.stream().map(GbcsCodec::name).sorted().toList()));
    }

    static GbcsAuthor author() {
        return only(GbcsAuthor.class, "to make messages with");
    }

    static CaptureReader captureReader() {
        return only(CaptureReader.class, "to read captures with");
    }

    private static <T> T only(Class<T> service, String purpose) {
        return ServiceLoader.load(service)
                .findFirst()
                .orElseThrow(() -> new RigFault("Nothing is on the class path " + purpose));
    }
}
