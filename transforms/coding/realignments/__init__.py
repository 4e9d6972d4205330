"""What only realignments and listings have: factions, allies, lists."""
