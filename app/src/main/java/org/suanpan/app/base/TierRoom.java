package org.suanpan.app.base;

import org.suanpan.core.tier.Tiering;
import org.suanpan.core.tier.board.BoardQueries;
import org.suanpan.core.tier.story.Stories;

/// What works on customers' tiers.
public record TierRoom(Tiering tiering, Stories stories, BoardQueries board) {}
