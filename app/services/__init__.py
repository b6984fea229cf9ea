"""Use cases of the shop floor: plain synchronous classes over ports. Each runs on the store's lane."""
