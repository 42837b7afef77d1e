"""The program's texts and their translations: found in the code, kept in .ts files, handed out and taken back."""
