import { TextField } from './field'
import { Notice } from './notice'

interface Galat {
  kode: string
  pesan: string
  isian: Record<string, string>
}

/**
 * A refusal within its form. Where the deed asks who sits there, the field for her password or code stands in the same form: what was
 * typed stays, and the same button sends it again, with and without JavaScript.
 */
export function GalatBukti({ galat, className }: { galat: Galat | undefined; className?: string }) {
  if (!galat) return null
  if (galat.kode !== 'PERLU_BUKTI' && galat.kode !== 'PERLU_BUKTI_KODE') return <Notice nada="galat" umumkan className={className ?? ''}>{galat.pesan}</Notice>
  const kode = galat.kode === 'PERLU_BUKTI_KODE'
  return (
    <Notice nada="peringatan" umumkan judul="Benarkah ini Anda?" className={className ?? ''}>
      <p className="mb-3">{galat.pesan}</p>
      <div className="max-w-xs">
        {kode
          ? <TextField label="Kode autentikator" name="buktiKode" inputMode="numeric" autoComplete="one-time-code" autoFocus hint="Atau satu kode pemulihan." error={galat.isian.bukti} />
          : <TextField label="Kata sandi Anda" name="buktiSandi" type="password" autoComplete="current-password" autoFocus error={galat.isian.bukti} />}
      </div>
    </Notice>
  )
}
