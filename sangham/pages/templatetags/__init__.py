"""Tags that every template has: words, dates, numbers."""
