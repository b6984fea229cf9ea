"""View-models: what a screen shows and what it may ask for. They hold presentation state and no rules."""
