package org.kerbside.rig.time;

import org.junit.jupiter.api.AfterEach;

class WallTimelineTest extends TimelineContract {

    private final WallTimeline timeline = new WallTimeline();

    @Override
    Timeline timeline() {
        return timeline;
    }

    @AfterEach
    void close() {
        timeline.close();
    }
}
