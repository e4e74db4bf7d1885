'use client'

import { Button } from '@/components/dasar/ui/button'

/** Opens the browser's own printing. */
export const TombolCetak = () => <Button ragam="utama" onClick={() => window.print()}>Cetak</Button>
