throw new Error('words of the firm')
