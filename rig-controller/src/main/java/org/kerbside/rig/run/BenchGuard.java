package org.kerbside.rig.run;

import org.kerbside.rig.bench.Bench;

/** An open bench that is also closed when the process is told to end, so that the hardware is left safe. */
public final class BenchGuard implements AutoCloseable {

    private final Bench bench;
    private final Thread onKill;

    public BenchGuard(Bench bench) {
        this.bench = bench;
        this.onKill = Thread.ofPlatform().name("close-bench").unstarted(bench::close);
        Runtime.getRuntime().addShutdownHook(onKill);
    }

    public Bench bench() {
        return bench;
    }

    @Override
    public void close() {
        try {
            bench.close();
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(onKill);
        } catch (IllegalStateException alreadyEnding) {
            // the hook runs or has run; closing twice does no harm
        }
    }
}
