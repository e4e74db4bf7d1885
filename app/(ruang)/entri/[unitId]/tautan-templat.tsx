import { FileDown, FileUp } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { LinkButton } from '@/components/dasar/ui/button'
import { kelasTombol } from '@/components/dasar/ui/button-class'

interface TautanTemplatProps {
  unitId: number
  tahun: number
  bulan: number
  /** on the page of templates itself, and for those who may not fill in, the way there is left out */
  hanyaUnduh?: boolean
}

/** The way to the Excel file of this unit and month, and back with it. */
export function TautanTemplat({ unitId, tahun, bulan, hanyaUnduh }: TautanTemplatProps) {
  const kueri = `?tahun=${tahun}&bulan=${bulan}`
  return (
    <>
      <a href={`/api/entri/${unitId}/templat${kueri}`} download className={kelasTombol({ kecil: true })}>
        <Ikon gambar={FileDown} className="size-4" />Unduh templat Excel
      </a>
      {hanyaUnduh ? null : (
        <LinkButton kecil prefetch={false} href={`/entri/${unitId}/templat${kueri}`}>
          <Ikon gambar={FileUp} className="size-4" />Unggah templat
        </LinkButton>
      )}
    </>
  )
}
