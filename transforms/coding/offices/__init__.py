"""What only leadership has: offices taken, handed on, given up and lost by death."""
