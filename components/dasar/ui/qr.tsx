import { encode } from 'uqr'
import { cn } from './cn'

/** A QR as one inline path: dark on white also in the dark, for cameras. */
export function Qr({ isi, nama, className = 'size-52' }: { isi: string; nama: string; className?: string }) {
  const { data, size } = encode(isi, { ecc: 'M', border: 3 })
  const jalur = data.flatMap((baris, y) => baris.flatMap((hitam, x) => (hitam ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return <svg role="img" aria-label={nama} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={cn('border border-garis bg-white', className)}><path d={jalur} className="fill-black" /></svg>
}
