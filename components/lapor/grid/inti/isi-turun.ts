import { tinggi, type Rentang, type Titik } from './rentang'
import type { IsiTitik } from './tempel'

/**
 * Ctrl+D: in every column the first cell of the selection that can be changed is written into those below it. With one row
 * selected it is the nearest such cell above that is taken. Cells that can only be read are passed over.
 */
export function isiTurun(pilihan: Rentang, boleh: (titik: Titik) => boolean, teks: (titik: Titik) => string): IsiTitik[] {
  const hasil: IsiTitik[] = []
  for (let k = pilihan.kiri; k <= pilihan.kanan; k++) {
    let sumber = pilihan.atas
    if (tinggi(pilihan) === 1) {
      if (!boleh({ b: sumber, k })) continue
      do sumber--
      while (sumber >= 0 && !boleh({ b: sumber, k }))
    } else while (sumber <= pilihan.bawah && !boleh({ b: sumber, k })) sumber++
    if (sumber < 0 || sumber > pilihan.bawah) continue
    const isi = teks({ b: sumber, k })
    for (let b = sumber + 1; b <= pilihan.bawah; b++) if (boleh({ b, k })) hasil.push({ b, k, teks: isi })
  }
  return hasil
}
